import { useEffect, useState } from "react";

const TO_BE_SEEN_MS = 400;

/** Whether something has stood on the screen long enough to be meant by a key: a press may have been for what stood there before. */
export function useSettled(id: string | null): boolean {
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    if (id === null) return;
    const timer = setTimeout(() => setSettled(id), TO_BE_SEEN_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return id !== null && settled === id;
}
