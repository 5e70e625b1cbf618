/** Sharing and taking home, in Spanish. */
import type { csv as rows, provenance as origin, take as english } from '../en/take';
import type { Translation } from '../translation';

export const provenance: Translation<typeof origin> = {
  title: 'Gonadostat, el eje hormonal masculino',
  units: {
    si: 'SI (nmol/L, pmol/L)',
    conventional: 'convencionales (ng/dL, pg/mL)',
  },
  imprint: (title, model, seed, disclaimer) =>
    `${title} · versión ${model} del modelo · semilla ${seed} · ${disclaimer}`,
};

export const csv: Translation<typeof rows> = {
  model: (version, seed) => `versión ${version} del modelo, semilla ${seed}`,
  units: (units) => `unidades: ${units}`,
  span: (from, to) => `días ${from} a ${to}; el día 0 empieza a las 00:00`,
  pace: {
    tick: 'una fila cada 5 minutos; una cantidad que se registra con menos frecuencia se lee en línea recta entre dos registros, como en la página',
    hour: 'una fila por hora, tal como está en ese momento',
    day: 'una fila por día: las medias de ese día',
  },
  scenario: (json) => `escenario: ${json}`,
  link: (link) => `enlace: ${link}`,
};

export const take: Translation<typeof english> = {
  title: 'Compartir y llevarse',
  close: 'Cerrar',
  link: {
    title: 'Enlace',
    about: (moment) => `Esta escena, ${moment}: el hombre, lo que se le hace y cuándo.`,
    field: 'Enlace a esta escena',
    copy: 'Copiar enlace',
    copied: 'Enlace copiado.',
    refused: 'No se ha copiado: el enlace está seleccionado, cópiese a mano.',
    share: 'Compartir…',
    code: 'Código QR del enlace',
    noCode: 'Demasiado para un código QR: mejor enviar el enlace, o un archivo.',
    long: 'Un enlace largo: algunos programas de correo lo cortan. Un archivo es más seguro.',
    enlarge: 'Ampliar',
    shrink: 'Reducir',
    saveCode: 'Guardar como SVG',
  },
  pictures: {
    title: 'Imágenes',
    about: 'Como están ahora en la página, con título, momento, versión del modelo y aviso.',
    diagram: 'Dibujo',
    charts: 'Gráficas',
    png: 'PNG',
    svg: 'SVG',
    failed: 'Este navegador no lo ha dibujado. SVG funciona en todos.',
    save: (what, kind) => `${what} como ${kind}`,
    saved: (file) => `${file}: guardado.`,
  },
  numbers: {
    title: 'Números',
    about:
      'Todas las cantidades de la simulación, con versión, semilla, unidades y escenario en la cabecera.',
    span: 'Días',
    spans: { shown: 'días mostrados', whole: 'simulación entera' },
    pace: 'Una fila por cada',
    paces: { tick: '5 minutos', hour: 'hora', day: 'día (medias)' },
    csv: 'CSV',
    json: 'JSON',
    writing: 'Escribiendo…',
    waiting: 'La simulación aún no ha acabado.',
  },
  scenes: {
    title: 'Escenas guardadas',
    about: 'Se guardan solo en este navegador.',
    name: 'Nombre de esta escena',
    save: 'Guardar',
    untitled: 'Escena',
    imported: 'Escena importada',
    open: (name) => `Abrir ${name}`,
    rename: (name) => `Renombrar ${name}`,
    remove: (name) => `Borrar ${name}`,
    renameShort: 'Renombrar',
    removeShort: 'Borrar',
    newName: 'Nombre nuevo',
    done: 'Hecho',
    cancel: 'Cancelar',
    export: 'Exportar todas',
    import: 'Importar…',
    none: 'Todavía ninguna.',
    older: (model) => `guardada con la versión ${model} del modelo`,
    kept: (name) => `${name}: guardada.`,
    opened: (name) => `${name}: abierta. Deshacer lleva de vuelta.`,
    removed: (name) => `${name}: borrada.`,
    restore: 'Recuperar',
    read: (count, broken) =>
      broken === '0'
        ? `Leídas: ${count}.`
        : `Leídas: ${count}; ${broken} no se ${broken === '1' ? 'pudo leer y se dejó' : 'pudieron leer y se dejaron'} fuera.`,
    refused:
      'Este navegador no guarda nada para esta página: las escenas duran lo que esta visita. Conviene exportarlas.',
    full: (most) => `Solo se guardan ${most} escenas: la más antigua se ha ido.`,
  },
  embed: {
    title: 'Incrustar',
    about:
      'Un marco para otra página. Esa página pone y lee el escenario mediante mensajes; a nadie más se escucha.',
    origin: 'Solo para páginas de (opcional)',
    originHint: 'https://example.org',
    noOrigin: 'No es una dirección que una página pueda tener.',
    code: 'HTML para pegar',
    script: 'Mensajes',
    copy: 'Copiar HTML',
    copied: 'HTML copiado.',
    refused: 'No se ha copiado: el HTML está seleccionado, cópiese a mano.',
    frameTitle: 'Gonadostat: el eje hormonal masculino, en vivo',
    full: 'Abrir la página entera',
    anOrigin: 'un origen como https://example.org',
  },
};
