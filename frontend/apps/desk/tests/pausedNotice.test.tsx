import type { Me } from "@onhand/api";
import { useQuery } from "@tanstack/react-query";
import { act, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { usePausedNotice } from "../src/features/offers/usePausedNotice";
import { keepCacheTrue } from "../src/live/cache";
import { NoticeList } from "../src/notices/NoticeList";
import { ME } from "./fakeServer";
import { onScreen } from "./onScreen";

let offerRanOut = () => {};

function Listener({ me }: { me: Me }) {
  offerRanOut = usePausedNotice(me);
  return (
    <>
      <p>{me.accepting ? "accepts" : "rests"}</p>
      <NoticeList />
    </>
  );
}

function Part() {
  const { data } = useQuery<Me>({
    queryKey: ["me"],
    queryFn: async () => ({ ...ME, accepting: true }),
    staleTime: Infinity,
  });
  return data && <Listener me={data} />;
}

async function desk() {
  const here = onScreen(<Part />);
  act(() => here.socket().open());
  here.client.onFrame(keepCacheTrue(here.cache, ME));
  await screen.findByRole("status");
  const hear = (accepting: boolean) =>
    act(() => here.socket().answer({ type: "presence", agent: { ...ME, accepting } }));
  const switchOff = () => {
    here.cache.setQueryData(["me"], { ...ME, accepting: false });
    return screen.findByText("rests");
  };
  return { hear, switchOff };
}

const NOTICE = /An offer ran out unanswered/;

test("whom the server takes off work for an offer that ran out reads it until they accept again", async () => {
  const { hear } = await desk();
  act(() => offerRanOut());
  await hear(false);
  expect(await screen.findByText(NOTICE)).toBeDefined();
  await hear(true);
  await waitFor(() => expect(screen.queryByText(NOTICE)).toBeNull());
});

test("who switches off themselves reads nothing of it", async () => {
  const { hear, switchOff } = await desk();
  act(() => offerRanOut());
  await switchOff();
  await hear(false);
  await screen.findByText("rests");
  expect(screen.queryByText(NOTICE)).toBeNull();
});
