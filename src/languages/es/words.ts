import type { Words } from '../en/words.ts';

/** What the interface says in Spanish, with the `usted` of a Miami clinic. */
export const words: Words = {
  locale: 'es-US',
  name: 'Español',

  addresses: {
    home: '/es',
    page: 'pagina',
    topics: '/es/temas',
    archive: '/es/archivo',
    search: '/es/buscar',
    people: '/es/personas',
    notFound: '/es/404',
    feed: 'rss.xml',
    inPrivate: 'leer-en-privado',
  },

  former: {
    topics: [],
    archive: [],
    search: [],
  },

  navigation: {
    label: 'Principal',
    skip: 'Ir al texto',
    articles: 'Artículos',
    topics: 'Temas',
    search: 'Buscar',
    about: 'Quiénes somos',
    contact: 'Contáctenos',
    home: (name) => `${name}, página principal`,
    footer: 'Sobre este sitio',
    archive: 'Todos los artículos por fecha',
    feed: 'Canal RSS',
    languages: 'Idiomas',
  },

  help: {
    label: 'Ayuda en una crisis',
    question: '¿Está en crisis?',
    lines: 'Líneas de ayuda',
    otherLines: 'Otras líneas de ayuda',
    answersIn: (languages) => `Atiende en ${languages}`,
    checked: 'Verificado el',
    source: 'Fuente',
    printed: 'Ayuda a cualquier hora',
    leave: 'Salir rápido',
    leaveMore: 'Qué queda en el historial',
  },

  asks: {
    call: ['llame', 'llamar', 'llama', 'llamen', 'llamando', 'marque', 'marcar', 'llamada', 'comuníquese'],
    write: ['envíe', 'enviar', 'envíen', 'mande', 'mandar', 'escriba', 'escribir', 'mensaje', 'mensajes', 'texto'],
    or: ['o'],
    between: ['al', 'a', 'el', 'la', 'número', 'línea', 'o', 'y'],
    noVerbAfter: ['un', 'una', 'el', 'la', 'los', 'las', 'este', 'esta', 'ese', 'esa', 'cada', 'de'],
  },

  care: {
    'non-urgent': 'No es urgente',
    urgent: 'Urgente',
    emergency: 'Emergencia',
  },

  changed: 'Último cambio de esta página:',

  breadcrumb: 'Usted está aquí',

  index: {
    title: (page) => `Artículos, página ${page}`,
    description: (name, page, topics) =>
      `Página ${page} de los artículos sobre salud mental de ${name}: textos anteriores${topics && `, de temas como ${topics}`}.`,
    latest: 'El artículo más reciente',
    more: 'Más artículos',
  },

  topics: {
    title: 'Temas',
    description: (name, topics) =>
      `Los artículos de ${name} por temas${topics && `, como ${topics}`}: qué se sabe, qué puede ayudar y cuándo conviene pedir ayuda.`,
    introduction: 'Empiece por lo que le preocupa. Un artículo puede estar en más de un tema.',
    count: (count) => (count === 1 ? '1 artículo' : `${count} artículos`),
    pageTitle: (topic, page) => (page === 1 ? topic : `${topic}, página ${page}`),
    pageDescription: (description, page) => (page === 1 ? description : `Página ${page}. ${description}`),
    articles: 'Artículos sobre este tema',
    feed: (topic) => `${topic}: canal RSS`,
  },

  archive: {
    title: 'Todos los artículos por fecha',
    description: (name) =>
      `Todos los artículos de ${name} en una sola lista, ordenados por año y mes, del más reciente al primero que se publicó en este sitio.`,
    descriptionOfYears: (name) =>
      `Los artículos más recientes de ${name} y todos los demás por el año y el mes en que se publicaron, hasta el primero de este sitio.`,
    years: 'Por año',
    newest: 'Los artículos más recientes',
    yearTitle: (year, page) => (page === 1 ? `Artículos de ${year}` : `Artículos de ${year}, página ${page}`),
    yearDescription: (name, year, page) =>
      `${page === 1 ? '' : `Página ${page}. `}Los artículos sobre salud mental que ${name} publicó en ${year}, por mes, primero los más recientes, cada uno con su fecha.`,
  },

  search: {
    title: 'Buscar en los artículos',
    description: (name) =>
      `Busque en los artículos de ${name} con sus propias palabras, como “no puedo dormir”. Lo que escribe se queda en su dispositivo: nadie más lo ve.`,
    introduction: 'Escríbalo como lo diría: “no puedo dormir desde que murió mi mamá”. Lo que escribe se queda en su dispositivo.',
    noScript: 'Para buscar, su navegador tiene que ejecutar JavaScript. Sin él, empiece por un tema o por la lista de todos los artículos por fecha.',
    label: '¿Qué está buscando?',
    button: 'Buscar',
    filters: 'Filtrar los resultados',
    topic: 'Tema',
    allTopics: 'Todos los temas',
    year: 'Año',
    allYears: 'Todos los años',
    order: 'Orden',
    byRelevance: 'Primero lo que mejor coincide',
    byDate: 'Primero lo más reciente',
    results: 'Resultados',
    none: 'Ningún artículo tiene estas palabras.',
    corrected: 'Usted escribió {typed}. Estos artículos hablan de {meant}.',
    nearest: '¿Quiso decir:',
    nothing: 'Pruebe con menos palabras o con otras, o empiece por uno de los temas de abajo. No hace falta dar con la palabra correcta para pedir ayuda.',
    section: 'En la sección',
    more: 'Mostrar más',
    broken: 'La búsqueda no se cargó. Revise su conexión e inténtelo otra vez, o empiece por uno de los temas de abajo.',
    notBuilt: 'Esta copia del sitio no tiene índice de búsqueda: npm run build lo crea y npm start lo muestra.',
    offline: 'El navegador no busca en una copia que abre desde un disco. Empiece por uno de los temas de abajo; el sitio mismo sí busca.',
    help: {
      title: 'No tiene que pasar por esto a solas',
      text: 'Si usted o alguien cercano puede estar en peligro, o si ya no puede más, hay personas que le atienden a cualquier hora, gratis y en privado:',
    },
    topics: 'O empiece por un tema',
    notFound: 'Buscar estas palabras',
  },

  pagination: {
    label: 'Páginas',
    previous: 'Más recientes',
    next: 'Más antiguos',
    page: (page) => `Página ${page}`,
  },

  article: {
    by: 'Por',
    published: 'Publicado el',
    updated: 'Actualizado el',
    minutes: (minutes) => `${minutes} min de lectura`,
    contents: 'En esta página',
    keyPoints: 'Puntos clave',
    meaning: (word) => `Qué significa “${word}”`,
    table: (number, about) => `Tabla ${number}${about && `: ${about}`}`,
    contentNote: 'Antes de leer',
    contentNoteHelp: 'Busque ayuda ahora',
    sources: {
      heading: 'Fuentes',
      mark: (number) => `Fuente ${number}`,
      inList: 'Ver en la lista',
      andOthers: 'y otros',
      inLanguage: (language) => `en ${language}`,
      back: (mark, of) => (of === 1 ? 'Volver al texto' : `Volver al texto, lugar ${mark} de ${of}`),
      checked: 'Consultada el',
      kinds: {
        guideline: 'Guía',
        review: 'Revisión de estudios',
        government: 'Gobierno',
        trial: 'Ensayo clínico',
        study: 'Estudio',
        organization: 'Organización',
        book: 'Libro',
      },
    },
    review: {
      heading: 'Revisión',
      by: 'Revisado por',
      on: 'el',
      due: 'Próxima revisión',
    },
    aboutAuthor: 'Sobre el autor',
    aboutAuthors: 'Sobre los autores',
    disclaimer: 'Este artículo es información general. No reemplaza una conversación con un profesional de la salud que le conozca.',
    disclaimerLink: 'Lo que estos artículos pueden y no pueden hacer',
    contact: {
      heading: (practice) => `Hable con ${practice}`,
      text: 'Si algo de esto se parece a lo que vive usted o alguien a quien quiere, no tiene que resolverlo a solas.',
      notForEmergencies: 'No es para emergencias: puede que nadie lo lea esta noche.',
      link: 'Contáctenos',
    },
    neighbors: 'Siga leyendo por fecha',
    previous: 'Artículo anterior',
    next: 'Artículo siguiente',
    related: 'Artículos relacionados',
    newest: 'Artículos más recientes',
    draft: 'Borrador: sin publicar',
    scheduled: 'Programado: aún sin publicar',
    heldUntil: {
      nobodyKnows: 'Los lectores no ven este artículo.',
      day: (day) => `Los lectores verán este artículo a partir del ${day}.`,
    },
    readHere: 'Leer en español',
    outdated: 'La versión en inglés cambió después de esta traducción.',
    outdatedLink: 'Ver la versión en inglés',
  },

  media: {
    transcript: 'Transcripción',
    asFile: { video: 'Video como archivo', audio: 'Grabación como archivo' },
    opens: (site) => `abre ${site}`,
    minutes: (minutes) => (minutes === 1 ? '1\u00A0minuto' : `${minutes}\u00A0minutos`),
  },

  person: {
    title: (name) => `Sobre ${name}`,
    description: (name) =>
      `Quién es ${name}, qué sabemos de su trabajo y los artículos más recientes de este sitio que escribió o revisó, con un enlace a todos los demás.`,
    shortDescription: (name) => `Quién es ${name}, qué sabemos de su trabajo y los artículos recientes que escribió o revisó.`,
    wrote: 'Artículos',
    reviewed: 'Artículos revisados',
  },

  notFound: {
    title: 'No encontramos esta página',
    description: 'La dirección no lleva a ninguna página de este sitio. Abajo están los artículos más recientes y todos los temas, para que encuentre lo que busca.',
    text: 'Puede que la dirección tenga un error o que la página se haya movido. Su dispositivo está bien. Abajo están los artículos más recientes y todos los temas.',
    newest: 'Artículos más recientes',
    topics: 'Todos los temas',
  },

  withdrawn: {
    title: 'Esta página se retiró',
    description: 'La página que estaba en esta dirección se retiró y ya no está publicada. Abajo están los artículos más recientes y todos los temas, para que siga leyendo.',
    text: 'Lo que estaba aquí ya no está publicado; su dispositivo está bien. Abajo están los artículos más recientes y todos los temas.',
  },

  moved: {
    title: 'Esta página se movió',
    text: 'Ahora está aquí:',
  },

  preview: {
    label: 'Vista previa con borradores',
    text: 'Este no es el sitio publicado.',
  },

  feed: {
    topic: (topic, name) => `${topic} · ${name}`,
  },
};
