import type { Me } from "@onhand/api";
import { SelfMenu } from "../features/session/SelfMenu";
import { Settings } from "./Settings";

export default function OwnMenu({ me }: { me: Me }) {
  return (
    <SelfMenu me={me}>
      <Settings />
    </SelfMenu>
  );
}
