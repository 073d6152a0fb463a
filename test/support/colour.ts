/** Measures of colours: contrast as WCAG reads it, sight without one kind of cone, distance as it is seen. */
export type Rgb = readonly [red: number, green: number, blue: number];

export const SIGHTS = ['full', 'deuteranopia', 'protanopia', 'tritanopia'] as const;
export type Sight = (typeof SIGHTS)[number];

/** Machado, Oliveira and Fernandes 2009, whole deficiency, on linear light. */
const SEEN: Readonly<Record<Sight, readonly number[]>> = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** `#rrggbb` as linear light, from 0 to 1. */
export function linearOf(colour: string): Rgb {
  const read = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (read === null) throw new Error(`Not a colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = read.slice(1).map((part) => linear(Number.parseInt(part, 16) / 255));
  return [red, green, blue];
}

/** Contrast of two colours, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const light = (colour: string): number => {
    const [red, green, blue] = linearOf(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [first, second] = [light(a), light(b)];
  return Math.max(first, second) / Math.min(first, second);
}

function seen(colour: string, sight: Sight): Rgb {
  const [red, green, blue] = linearOf(colour);
  const m = SEEN[sight];
  const row = (at: number): number =>
    Math.min(1, Math.max(0, m[at]! * red + m[at + 1]! * green + m[at + 2]! * blue));
  return [row(0), row(3), row(6)];
}

function lab([red, green, blue]: Rgb): Rgb {
  const f = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116;
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000 between two colours as they are seen; about 2 is the least that is noticed side by side. */
export function deltaE(a: string, b: string, sight: Sight = 'full'): number {
  const [l1, a1, b1] = lab(seen(a, sight));
  const [l2, a2, b2] = lab(seen(b, sight));
  const rad = Math.PI / 180;
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)];
  const hue = (x: number, y: number): number =>
    x === 0 && y === 0 ? 0 : (Math.atan2(y, x) / rad + 360) % 360;
  const [h1, h2] = [hue(a1 * (1 + g), b1), hue(a2 * (1 + g), b2)];
  const none = c1 * c2 === 0;
  const far = Math.abs(h1 - h2) > 180;
  const turn = none ? 0 : h2 - h1 + (far ? (h2 > h1 ? -360 : 360) : 0);
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * rad);
  const meanH = none ? h1 + h2 : far ? (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2 : (h1 + h2) / 2;
  const [meanL, mean] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const cos = (times: number, less: number): number => Math.cos((times * meanH + less) * rad);
  const t = 1 - 0.17 * cos(1, -30) + 0.24 * cos(2, 0) + 0.32 * cos(3, 6) - 0.2 * cos(4, -63);
  const sL = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const [sC, sH] = [1 + 0.045 * mean, 1 + 0.015 * mean * t];
  const around = 30 * Math.exp(-(((meanH - 275) / 25) ** 2));
  const r = -2 * Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)) * Math.sin(2 * around * rad);
  const [dl, dc, dh] = [(l2 - l1) / sL, (c2 - c1) / sC, dH / sH];
  return Math.sqrt(dl * dl + dc * dc + dh * dh + r * dc * dh);
}
