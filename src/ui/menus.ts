/** The dialogs of the whole game: settings, pause, a word of the glossary, a message of the storage. */
import { knows, LANGUAGES, type Language, language, t } from '../i18n/words';
import type { Settings } from '../storage/settings';
import { type OpenDialog, openDialog } from './dialog';
import { h } from './dom';
import { glossaryWord } from './french';

type Change = (change: Partial<Settings>) => void;

const choiceRow = (
  label: string,
  name: string,
  options: readonly { readonly id: string; readonly words: string }[],
  now: string,
  pick: (id: string) => void,
): HTMLElement =>
  h(
    'fieldset',
    { class: 'setting' },
    h('legend', { text: label }),
    ...options.map(({ id, words }) => {
      const input = h('input', { attrs: { type: 'radio', name, value: id, ...(id === now ? { checked: true } : {}) }, on: { change: () => pick(id) } });
      return h('label', {}, input, h('span', { text: words }));
    }),
  );

/**
 * Settings of the device. Each change holds at once.
 * @param onLanguage changes the language; what it returns opens this sheet anew, in the new words.
 */
export function openSettings(
  settings: Settings,
  change: Change,
  onLanguage: (next: Language) => Promise<() => void>,
  files: readonly { readonly words: string; readonly run: () => void }[],
): void {
  const shown: { sheet?: OpenDialog } = {};
  const anew = (again: () => void) => {
    if (!shown.sheet) return;
    shown.sheet.close();
    again();
    document.querySelector<HTMLElement>('dialog[open] input[name="language"]:checked')?.focus();
  };
  const body = h(
    'div',
    { class: 'settings' },
    choiceRow(
      t('ui:language.label'),
      'language',
      LANGUAGES.map((id) => ({ id, words: t(`ui:language.${id}`) })),
      language(),
      (id) => {
        const next = LANGUAGES.find((each) => each === id);
        if (next) void onLanguage(next).then(anew);
      },
    ),
    choiceRow(
      t('ui:settings.text'),
      'text',
      [100, 125, 150, 200].map((size) => ({ id: String(size), words: t('ui:settings.percent', { value: size }) })),
      String(settings.textSize),
      (id) => change({ textSize: Number(id) }),
    ),
    choiceRow(
      t('ui:settings.motion'),
      'motion',
      (['system', 'reduced', 'full'] as const).map((id) => ({ id, words: t(`ui:settings.motion-${id}`) })),
      settings.motion,
      (id) => {
        if (id === 'system' || id === 'reduced' || id === 'full') change({ motion: id });
      },
    ),
    choiceRow(
      t('ui:settings.sound'),
      'sound',
      [
        { id: 'on', words: t('ui:settings.on') },
        { id: 'off', words: t('ui:settings.off') },
      ],
      settings.sound ? 'on' : 'off',
      (id) => change({ sound: id === 'on' }),
    ),
    choiceRow(
      t('ui:settings.volume'),
      'volume',
      [20, 40, 60, 80, 100].map((value) => ({ id: String(value), words: t('ui:settings.percent', { value }) })),
      String(settings.volume),
      (id) => change({ volume: Number(id) }),
    ),
    h('h3', { text: t('ui:settings.keys') }),
    ...['keys', 'keys-grid', 'reader'].map((line) => h('p', { text: t(`ui:a11y.${line}`) })),
    ...(files.length > 0 ? [h('h3', { text: t('ui:settings.files') })] : []),
    h(
      'div',
      { class: 'dialog-actions' },
      ...files.map(({ words, run }) => h('button', { class: 'strip', text: words, attrs: { type: 'button' }, on: { click: run } })),
    ),
  );
  shown.sheet = openDialog(t('ui:settings.title'), body, [{ words: t('ui:ok'), main: true }]);
  void shown.sheet.done.then(() => delete shown.sheet);
}

export function openPause(choices: readonly { readonly words: string; readonly run: () => void }[]): void {
  openDialog(t('ui:pause.title'), h('p', { text: t('ui:pause.saved') }), [{ words: t('ui:pause.resume'), main: true }, ...choices], 'dialog-menu');
}

export function openWord(word: string): void {
  const key = `glossary:${word}`;
  if (!knows(`${key}.text`)) {
    console.error(`glossary: there is no word "${word}"`);
    return;
  }
  openDialog(glossaryWord(t(`${key}.word`)), h('p', { text: t(`${key}.text`) }), [{ words: t('ui:ok'), main: true }], 'dialog-word');
}

/** One message that must be read. */
export function openNotice(text: string, actions: readonly { readonly words: string; readonly run?: () => void }[] = []): Promise<void> {
  return openDialog(t('ui:notice'), h('p', { text }), [...actions, { words: t('ui:ok'), main: actions.length === 0 }]).done;
}
