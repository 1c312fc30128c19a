/** Gathers all messages that a level can utter on its recorded way, and checks that there are words for them. */
import type { HintLadder, Message, PuzzleKind, Step } from '../../src/core/puzzle-kind';
import { formsOf, variables, type Words } from '../locales/locales';

const MOST_STATES = 6;

function* nested(message: Message): Generator<Message> {
  yield message;
  for (const value of Object.values(message.params ?? {})) if (typeof value === 'object') yield* nested(value);
}

const stepMessages = <Move>(steps: readonly Step<Move>[]): Message[] => steps.map((step) => step.say);

function hintMessages<Level, Move>(hint: HintLadder<Level, Move>): Message[] {
  const { look, method, next, rest, contradiction } = hint;
  return [
    look.say,
    method.say,
    ...stepMessages(method.steps),
    ...(next ? [next.say] : []),
    ...stepMessages(rest),
    ...(contradiction ? [contradiction.say] : []),
  ];
}

/** Messages of the board and of the hints, at some of the given states. */
export function boardMessages<Level, State, Move>(kind: PuzzleKind<Level, State, Move>, level: Level, states: readonly State[]): Message[] {
  const every = Math.max(1, Math.ceil(states.length / MOST_STATES));
  return states
    .filter((_, index) => index % every === 0 || index === states.length - 1)
    .flatMap((state) => {
      const board = kind.describe(level, state);
      const said = [
        ...board.groups.map((group) => group.name),
        ...board.controls.map((control) => control.name),
        ...board.notes.map((note) => note.text),
        ...board.summary,
      ];
      return kind.status(level, state) === 'solved' ? said : [...said, ...hintMessages(kind.hint(level, state))];
    });
}

/** A sentence for each message that some language cannot say, each once. */
export function wordless(messages: readonly Message[], words: ReadonlyMap<string, Words>): string[] {
  const sentences = new Set<string>();
  for (const message of messages.flatMap((one) => [...nested(one)])) {
    for (const [language, known] of words) {
      const forms = formsOf(known, message.key, language);
      if (forms.length === 0) sentences.add(`expected words for "${message.key}" in locales/${language}, found none`);
      const given = new Set(Object.keys(message.params ?? {}));
      for (const name of forms.flatMap((form) => variables(known.get(form) ?? ''))) {
        if (!given.has(name)) sentences.add(`the words of "${message.key}" in locales/${language} use {{${name}}}, which the level's kind does not give`);
      }
    }
  }
  return [...sentences];
}

/** A sentence for each key without words in some language. */
export const missingWords = (key: string, words: ReadonlyMap<string, Words>): string[] =>
  wordless([{ key }], new Map([...words].map(([language, known]) => [language, bare(known)])));

/** Keys alone count here: whoever plays a script gives no variables and needs none. */
const bare = (known: Words): Words => new Map([...known.keys()].map((key) => [key, '']));
