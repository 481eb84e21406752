import composer from "./composer.css?inline";
import frame from "./frame.css?inline";
import places from "./places.css?inline";
import stream from "./stream.css?inline";
import theme from "./theme.css?inline";

/** Everything inside the shadow root, in this order. */
export const STYLES = theme + frame + stream + composer + places;
