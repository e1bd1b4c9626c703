import type { Telltales } from '../language.ts';

/** What the check looks for in Spanish texts. */
export const telltales: Telltales = {
  vagueLinks: [
    'aquí', 'acá', 'clic aquí', 'haga clic aquí', 'haz clic aquí', 'pulse aquí', 'oprima aquí', 'vea aquí',
    'lea aquí', 'este enlace', 'enlace', 'esto', 'esta página', 'este artículo', 'este sitio', 'más', 'leer más',
    'lea más', 'ver más', 'vea más', 'saber más', 'más información', 'más detalles', 'detalles', 'fuente',
  ],
  picture: { articles: ['un', 'una', 'la', 'el'], nouns: ['imagen', 'foto', 'fotografía'], joints: ['de', 'del', 'que muestra'] },
  screenshots: ['captura'],
  afterNoun: [
    'que', 'quien', 'es', 'era', 'fue', 'está', 'ha', 'tiene', 'puede', 'va', 'y', 'e', 'o', 'u', 'pero', 'ni', 'si',
    'cuando', 'porque', 'como', 'en', 'con', 'sin', 'de', 'del', 'desde', 'por', 'para', 'a', 'al', 'no', 'también',
    'ya',
  ],
};
