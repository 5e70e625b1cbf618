/** The words of sharing and taking home in English; fetched with it. */

/** What a file says of itself. */
export const provenance = {
  title: 'Gonadostat, the male hormone axis',
  units: {
    si: 'SI (nmol/L, pmol/L)',
    conventional: 'conventional (ng/dL, pg/mL)',
  },
  imprint: (title: string, model: string, seed: string, disclaimer: string) =>
    `${title} · model version ${model} · seed ${seed} · ${disclaimer}`,
};

/** The head of a file of numbers. */
export const csv = {
  model: (version: string, seed: string) => `model version ${version}, seed ${seed}`,
  units: (units: string) => `units: ${units}`,
  span: (from: string, to: string) => `days ${from} to ${to}; day 0 begins at 00:00`,
  pace: {
    tick: 'one row every 5 minutes; a quantity recorded less often is read linearly between two records, as on the page',
    hour: 'one row an hour, as it is at that moment',
    day: 'one row a day: the means of that day',
  },
  scenario: (json: string) => `scenario: ${json}`,
  link: (link: string) => `link: ${link}`,
};

export const take = {
  title: 'Share and take home',
  close: 'Close',
  link: {
    title: 'Link',
    about: (moment: string) => `This scene, at ${moment}: the man, what is done to him, and when.`,
    field: 'Link to this scene',
    copy: 'Copy link',
    copied: 'Link copied.',
    refused: 'Not copied: the link is selected, copy it by hand.',
    share: 'Share…',
    code: 'QR code of the link',
    noCode: 'Too much for a QR code: send the link, or a file.',
    long: 'A long link: some mail programs cut it. A file is safer.',
    enlarge: 'Enlarge',
    shrink: 'Shrink',
    saveCode: 'Save as SVG',
  },
  pictures: {
    title: 'Pictures',
    about: 'As on the page now, with title, moment, model version and disclaimer.',
    diagram: 'Diagram',
    charts: 'Charts',
    png: 'PNG',
    svg: 'SVG',
    failed: 'This browser did not draw it. SVG works everywhere.',
    save: (what: string, kind: string) => `${what} as ${kind}`,
    saved: (file: string) => `${file} saved.`,
  },
  numbers: {
    title: 'Numbers',
    about: 'Every quantity of the run, with version, seed, units and scenario in the header.',
    span: 'Days',
    spans: { shown: 'days shown', whole: 'whole run' },
    pace: 'One row every',
    paces: { tick: '5 minutes', hour: 'hour', day: 'day (means)' },
    csv: 'CSV',
    json: 'JSON',
    writing: 'Writing…',
    waiting: 'The run is still being simulated.',
  },
  scenes: {
    title: 'Saved scenes',
    about: 'Kept in this browser only.',
    name: 'Name of this scene',
    save: 'Save',
    untitled: 'Scene',
    imported: 'Imported scene',
    open: (name: string) => `Open ${name}`,
    rename: (name: string) => `Rename ${name}`,
    remove: (name: string) => `Delete ${name}`,
    renameShort: 'Rename',
    removeShort: 'Delete',
    newName: 'New name',
    done: 'Done',
    cancel: 'Cancel',
    export: 'Export all',
    import: 'Import…',
    none: 'None yet.',
    older: (model: string) => `kept under model version ${model}`,
    kept: (name: string) => `${name} saved.`,
    opened: (name: string) => `${name} opened. Undo leads back.`,
    removed: (name: string) => `${name} deleted.`,
    restore: 'Bring back',
    read: (count: string, broken: string) =>
      broken === '0'
        ? `${count} read.`
        : `${count} read; ${broken} could not be read and ${broken === '1' ? 'was' : 'were'} left out.`,
    refused: 'This browser keeps nothing for this page: scenes last for this visit. Export them.',
    full: (most: string) => `Only ${most} scenes are kept: the oldest went.`,
  },
  embed: {
    title: 'Embed',
    about:
      'A frame for a page of yours. Your page sets and reads the scenario by message; no one else is heard.',
    origin: 'Only for pages of (optional)',
    originHint: 'https://example.org',
    noOrigin: 'Not an address that a page can have.',
    code: 'HTML to paste',
    script: 'Messages',
    copy: 'Copy HTML',
    copied: 'HTML copied.',
    refused: 'Not copied: the HTML is selected, copy it by hand.',
    frameTitle: 'Gonadostat: the male hormone axis, live',
    full: 'Open the full page',
    anOrigin: 'an origin such as https://example.org',
  },
};
