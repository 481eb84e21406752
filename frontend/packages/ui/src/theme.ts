import { createTheme, type MantineColorsTuple } from "@mantine/core";

/** The one accent of onhand's own screens: a deep teal. White on 7 passes 4.5 : 1 in either scheme; lines and text on the
 * dark ground take 3 or 4. */
const teal: MantineColorsTuple = [
  "#e9f7f6",
  "#d3ecea",
  "#a5d9d5",
  "#74c5bf",
  "#4db4ac",
  "#2f9f97",
  "#178a83",
  "#0c736d",
  "#075c58",
  "#034744",
];

/** Cool dark greys with enough steps between surfaces to tell columns apart without borders everywhere. */
const dark: MantineColorsTuple = [
  "#e6e9eb",
  "#c9cfd2",
  "#a7b0b5",
  "#8a949a",
  "#5b656b",
  "#3c454a",
  "#2b3236",
  "#1e2427",
  "#171c1f",
  "#101416",
];

export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: 7,
  autoContrast: true,
  colors: { accent: teal, dark },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", monospace',
  components: {
    Modal: { styles: { title: { fontWeight: 600, lineHeight: 1.3 } } },
    Drawer: { styles: { title: { fontWeight: 600, lineHeight: 1.3 } } },
  },
  fontSizes: { xs: "0.75rem", sm: "0.8438rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
});
