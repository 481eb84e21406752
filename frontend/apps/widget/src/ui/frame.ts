import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Chat } from "../connection/chat";
import type { Standing } from "../protocol/standing";
import type { Item } from "../protocol/stream";
import { ENGLISH, type Texts } from "../texts/texts";

/** What every part of the panel needs to know. */
export interface Frame {
  texts: Texts;
  chat: Chat;
  standing: Standing;
  items: readonly Item[];
  server: string;
  greeting: string;
  now_ms: number;
}

export const FrameContext = createContext<Frame>({ texts: ENGLISH } as Frame);

export const useFrame = (): Frame => useContext(FrameContext);
