import type { Covers } from '../en/covers.ts';

/** What the covers of new articles show, in Spanish. */
export const covers: Covers = {
  palettes: {
    'blue-green': { shades: 'verde azulado', light: 'un sol naranja' },
    terracotta: { shades: 'terracota', light: 'un sol pálido' },
    plum: { shades: 'ciruela', light: 'un sol amarillo pálido' },
    'sage-green': { shades: 'verde salvia', light: 'un sol dorado' },
    'deep-teal': { shades: 'azul verdoso oscuro', light: 'una luna pálida' },
    violet: { shades: 'violeta', light: 'un sol pálido' },
    'blue-gray': { shades: 'gris azulado', light: 'un sol blanco' },
    rose: { shades: 'rosa', light: 'un sol coral' },
  },

  pictures: {
    arcade: ({ shades, light }) =>
      `Tres arcos en un muro oscuro se abren a ${light} sobre colinas en tonos de ${shades}`,
    dunes: ({ shades, light }) => `Dunas largas en tonos de ${shades}, una tras otra, bajo ${light}`,
    path: ({ shades, light }) =>
      `Un camino claro serpentea entre cuatro árboles redondos hacia unas colinas en tonos de ${shades}, bajo ${light}`,
    peaks: ({ shades, light }) =>
      `Tres montañas de cimas nevadas en tonos de ${shades} y su reflejo en un lago, bajo ${light}`,
    pond: ({ shades, light }) =>
      `El reflejo de ${light} en un estanque en tonos de ${shades}, visto desde arriba, con cinco hojas redondas y dos flores`,
    quilt: ({ shades }) =>
      `Una colcha de quince cuadros con hojas, discos y arcos, en tonos de ${shades} y otros colores`,
    shore: ({ shades, light }) =>
      `Un velero pequeño en un mar tranquilo en tonos de ${shades}, con ${light} sobre el horizonte y arena delante`,
    sprig: ({ shades, light }) =>
      `Una planta joven de hojas en pares, en tonos de ${shades}, crece ante ${light}`,
    stones: ({ shades, light }) =>
      `Cinco piedras lisas en equilibrio, una sobre otra, en agua quieta en tonos de ${shades}, ante ${light}`,
    sunrise: ({ shades, light }) =>
      `Anillos de color suave alrededor de ${light}, muy bajo sobre filas de olas en tonos de ${shades}`,
  },
};
