export { Icon, type IconName } from "./Icon";
export { theme } from "./theme";
