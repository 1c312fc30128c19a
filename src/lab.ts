/**
 * The lab page: mounts one level of any kind, or one place, without the story. For tests and the gallery;
 * it is not part of `dist/`.
 *
 *   lab.html?level=lewarde-01-t2&lang=fr&r=canvas&place=lamp-room&state=cursed&who=fernande&goal=lewarde:host.B1.goal
 */
import './ui/styles';
import { library } from './content/bundled';
import { essaiId, readLevelId } from './content/ids';
import { openRiddle } from './core/riddle';
import type { WorldState } from './core/story';
import { loadWords, say, startWords, t } from './i18n/words';
import { registry } from './kinds/registry';
import type { App } from './scenes/app';
import { Backdrop } from './scenes/backdrop';
import { chooseRenderer } from './scenes/renderer';
import { RiddleScreen } from './scenes/riddle-screen';
import { Sights } from './scenes/sights';
import { Stage } from './scenes/stage';
import { StageAhead } from './scenes/stage-ahead';
import { readWishes } from './scenes/url';
import { need } from './ui/dom';
import { FrameWatch } from './ui/frame';
import { openPause, openWord } from './ui/menus';
import { Page } from './ui/page';

const states: readonly WorldState[] = ['cursed', 'lit', 'dawn'];

async function start(): Promise<void> {
  const params = new URLSearchParams(window.location.search);
  const wishes = readWishes(window.location.search);
  const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  await startWords(wishes.language ?? 'fr', wishes.stretch);
  document.documentElement.lang = wishes.language ?? 'fr';
  document.documentElement.classList.toggle('calm', calm());
  await loadWords('ui', 'cast', 'cards', 'glossary');
  const watch = new FrameWatch(document.documentElement);
  const open = () => Stage.start(need('#picture', HTMLElement), watch, chooseRenderer(wishes.renderer, null), () => ({ reduced: calm() }));
  const stage = new StageAhead(watch, open, (fault) => console.error(fault));
  void stage.start();
  const page = new Page(() => watch.update());
  const app: App = {
    page,
    stage,
    sounds: { play: () => {}, ambience: () => {} },
    calm,
    sights: new Sights(),
    explain: openWord,
    openNotebook: () => {},
    openPause,
    say,
  };
  const state = states.find((each) => each === params.get('state')) ?? 'cursed';
  const place = params.get('place') ?? 'lamp-room';
  const id = params.get('level');
  if (id === null) {
    await new Backdrop(app, place, state).paint();
  } else {
    const siteId = readLevelId(id)?.site;
    const level = siteId === undefined ? await library.essai(id.slice(essaiId('').length)) : (await library.site(siteId)).levels.get(id);
    const load = level && registry[level.kind];
    if (!level || !load) throw new Error(`lab: there is no level "${id}"`);
    await loadWords(level.kind, level.site);
    const riddle = openRiddle(await load(), level.data, { seed: 7 }, say);
    page.show(
      new RiddleScreen(app, {
        riddle,
        title: t(`${level.kind}:title`),
        rules: [1, 2, 3].map((line) => t(`${level.kind}:rule${line}`, { context: `tier${level.tier}` })),
        place,
        state,
        wonState: state,
        host: { who: params.get('who') ?? 'gaillette', mood: params.get('mood') ?? 'proud', won: params.get('won') ?? 'proud' },
        goal: t(params.get('goal') ?? `${level.kind}:goal`),
        essai: siteId === undefined,
        offersHelp: false,
        onMoved: () => {},
        onSolved: () => page.announce('solved'),
        onLeave: () => {},
        pauseChoices: () => [],
      }),
    );
  }
  document.documentElement.dataset.ready = 'true';
}

start().catch((fault: unknown) => {
  document.documentElement.dataset.fault = String(fault);
  console.error(fault);
});
