/** The desk of the Préposé: a form in triplicate, typed strips, evidence cards in brass, a stamp bigger than a head. */
import type { BoardArt } from '../format';
import { deskTall, deskWide } from './duel-desk';
import { card, cardLamp, cardToken, holder, pictureLampBroken, pictureToken, plaque, strip, stripPointed, stripTorn, verb } from './duel-papers';
import { stamp, stampCracked, stampSplit } from './duel-stamp';

export function duel(): BoardArt {
  return {
    'board-wide': deskWide(),
    'board-tall': deskTall(),
    strip: strip(),
    'strip-pointed': stripPointed(),
    'strip-torn': stripTorn(),
    'picture-token': pictureToken(),
    'picture-lamp-broken': pictureLampBroken(),
    card: card(),
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
    stamp: stamp(),
    'stamp-cracked': stampCracked(),
    'stamp-split': stampSplit(),
  };
}
