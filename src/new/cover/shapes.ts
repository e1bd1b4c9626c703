/** The size of every cover. */
export const WIDTH = 1600;
export const HEIGHT = 1000;

/** A number as a drawing needs it: whole. */
export const whole = (value: number): string => String(Math.round(value));

/** A disc. */
export function disc(x: number, y: number, radius: number, fill: string, more = ''): string {
  return `<circle cx="${whole(x)}" cy="${whole(y)}" r="${whole(radius)}" fill="${fill}"${more}/>`;
}

/** A disc in two wider ones that are as good as air. */
export function glowing(x: number, y: number, radius: number, fill: string, glow: string): string {
  return disc(x, y, radius * 1.95, glow, ' opacity=".22"') + disc(x, y, radius * 1.45, glow, ' opacity=".32"') + disc(x, y, radius, fill);
}

/** A rectangle from one side of the picture to the other. */
export function band(y: number, height: number, fill: string, more = ''): string {
  return `<rect y="${whole(y)}" width="${WIDTH}" height="${whole(height)}" fill="${fill}"${more}/>`;
}

/** A closed or open shape. */
export function shape(path: string, fill: string, more = ''): string {
  return `<path d="${path}" fill="${fill}"${more}/>`;
}

/** A smooth line through the heights that a function gives, from left to right. */
export function line(height: (x: number) => number, steps = 10, from = -20, to = WIDTH + 20): string {
  const step = (to - from) / steps;
  const slope = (x: number) => ((height(x + 1) - height(x - 1)) / 2) * (step / 3);
  let path = `M${whole(from)} ${whole(height(from))}`;
  for (let count = 1; count <= steps; count += 1) {
    const x = from + count * step;
    const end = `${whole(x - step / 3)} ${whole(height(x) - slope(x))} ${whole(x)} ${whole(height(x))}`;
    path += count === 1 ? `C${whole(from + step / 3)} ${whole(height(from) + slope(from))} ${end}` : `S${end}`;
  }
  return path;
}

/** Everything below such a line. */
export function ground(height: (x: number) => number, steps?: number): string {
  return `${line(height, steps)}V${HEIGHT}H-20Z`;
}

/** A color between two others: 0 is the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const part = (color: string, index: number) => Number.parseInt(color.slice(1 + index * 2, 3 + index * 2), 16);
  return `#${[0, 1, 2].map((index) => Math.round(part(first, index) * (1 - share) + part(second, index) * share).toString(16).padStart(2, '0')).join('')}`;
}
