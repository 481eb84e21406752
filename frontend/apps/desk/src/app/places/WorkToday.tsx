import type { Me } from "@onhand/api";
import { OfferList } from "../../features/offers/OfferList";
import { TodaySection } from "../../features/today/TodaySection";

export default function WorkToday({ me }: { me: Me }) {
  return <TodaySection me={me} offers={<OfferList me={me} />} />;
}
