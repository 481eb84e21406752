import { Outlet, useLocation } from "@tanstack/react-router";
import { Gate } from "./Gate";

/** Everything stands behind the sign-in but applying, which is for people who have none. */
export function Root() {
  const isPublic = useLocation({ select: ({ pathname }) => pathname.split("/")[1] === "apply" });
  return isPublic ? <Outlet /> : <Gate />;
}
