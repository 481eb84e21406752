/** Applying, practice, review and certification, as the screens name them. */

import type * as wire from "./schema.gen";

export type {
  ApplicantDetails,
  ApplicantList,
  ApplicantRow,
  CertificationRequest,
  CertifiedList,
  CertifiedShown,
  OwnPractice,
} from "./schema.gen";

export type Application = wire.ApplicationShown;
export type ApplicationForm = wire.Form;
export type Attempt = wire.AttemptShown;
export type CertificationOf = wire.CertificationShown;
export type ChecklistPoint = wire.Checked;
export type Opening = wire.OpeningShown;
export type Practice = wire.PracticeShown;
export type PracticeRun = wire.RunShown;
export type RequestList = wire.RequestList;
export type Scenario = wire.ScenarioShown;
export type Test = wire.TestShown;
export type Writing = wire.WritingShown;
