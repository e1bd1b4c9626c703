import type { SearchWords } from '../language.ts';

/** Words that stand in any question, and the letters that sound alike in the Spanish of the Americas. */
export const search: SearchWords = {
  common: [
    ...['el', 'la', 'los', 'las', 'lo', 'un', 'una', 'unos', 'unas', 'este', 'esta', 'esto', 'ese', 'esa', 'eso', 'estos', 'estas', 'y', 'e', 'o', 'u', 'ni', 'pero', 'si', 'no', 'que', 'como', 'cuando', 'donde', 'quien', 'cual', 'porque', 'por', 'para'],
    ...['yo', 'mi', 'mis', 'me', 'tu', 'tus', 'te', 'ti', 'su', 'sus', 'se', 'le', 'les', 'nos', 'nosotros', 'usted', 'ustedes', 'ella', 'ellos', 'ellas', 'nuestro', 'nuestra', 'alguien', 'algo', 'nadie', 'nada', 'todo', 'toda', 'todos', 'todas', 'cosa', 'cosas'],
    ...['soy', 'es', 'son', 'era', 'fue', 'ser', 'estoy', 'esta', 'estan', 'estar', 'estaba', 'he', 'ha', 'han', 'hay', 'haber', 'tengo', 'tiene', 'tienen', 'tener', 'hago', 'hace', 'hacer', 'hacen', 'puedo', 'puede', 'pueden', 'poder', 'quiero', 'quiere', 'querer', 'voy', 'va', 'ir', 'debo', 'debe'],
    ...['de', 'del', 'a', 'al', 'en', 'con', 'sin', 'sobre', 'desde', 'hasta', 'entre', 'ya', 'muy', 'mas', 'tan', 'tanto', 'mucho', 'mucha', 'muchos', 'muchas', 'poco', 'siempre', 'tambien', 'solo', 'asi', 'aqui', 'q', 'k', 'xq', 'pq', 'favor', 'persona', 'personas', 'gente', 'saber', 'se'],
  ],
  sounds: [['^h', ''], ['qu(?=[ei])', 'k'], ['c(?=[ei])', 's'], ['ch', 'x'], ['c', 'k'], ['z', 's'], ['ll', 'y'], ['v', 'b'], ['g(?=[ei])', 'j'], ['gu(?=[ei])', 'g'], ['h', ''], ['^ps', 's'], ['x', 's']],
};
