/** The Préposé behind his desk, his sentence on boots, evidence cards in brass, a stamp bigger than his head. */
import type { BoardArt, BoardSymbol } from '../format';
import { cardLamp, cards, cardToken, holder } from './duel-cards';
import { deskTall, deskWide, roomTall, roomWide } from './duel-desk';
import { burst, burstMark, pictureLampBroken, pictureToken, plaque, verb } from './duel-papers';
import {
  armsBeaten,
  armsCracked,
  armsGlass,
  armsHalt,
  armsHeart,
  body,
  headBeaten,
  headCracked,
  headDoubtful,
  headPleased,
  headPolite,
  headStern,
} from './duel-prepose';
import { stamp, stampCracked, stampSplit } from './duel-stamp';
import { type StripForm, strip, stripLimping, stripStanding, stripTorn, tail } from './duel-words';

const strips = (form: StripForm): Readonly<Record<string, BoardSymbol>> => ({
  [`strip-${form}`]: strip(form),
  [`strip-${form}-limping`]: stripLimping(form),
  [`strip-${form}-standing`]: stripStanding(form),
  [`strip-${form}-torn`]: stripTorn(form),
});

export function duel(): BoardArt {
  return {
    'board-wide': roomWide(),
    'board-tall': roomTall(),
    'desk-wide': deskWide(),
    'desk-tall': deskTall(),
    body: body(),
    'head-polite': headPolite(),
    'head-stern': headStern(),
    'head-pleased': headPleased(),
    'head-doubtful': headDoubtful(),
    'head-cracked': headCracked(),
    'head-beaten': headBeaten(),
    'arms-heart': armsHeart(),
    'arms-glass': armsGlass(),
    'arms-halt': armsHalt(),
    'arms-cracked': armsCracked(),
    'arms-beaten': armsBeaten(),
    ...strips('third'),
    ...strips('half'),
    ...strips('long'),
    ...strips('tall'),
    tail: tail(),
    'picture-token': pictureToken(),
    'picture-lamp-broken': pictureLampBroken(),
    ...cards('wide'),
    ...cards('tall'),
    'card-token': cardToken(),
    'card-lamp': cardLamp(),
    holder: holder(),
    'icon-ii': plaque('ii', false),
    'icon-iv': plaque('iv', false),
    'icon-vi': plaque('vi', false),
    'icon-ii-chosen': plaque('ii', true),
    'icon-iv-chosen': plaque('iv', true),
    'icon-vi-chosen': plaque('vi', true),
    verb: verb(),
    burst: burst(),
    'burst-mark': burstMark(),
    stamp: stamp(),
    'stamp-cracked': stampCracked(),
    'stamp-split': stampSplit(),
  };
}
