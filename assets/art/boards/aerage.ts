/**
 * The ventilation plan: chalk galleries on a slate in a pegged oak frame, small wooden doors standing on it.
 * Air that moves is an arrow, still air a stroke; a lamp with air has a tall flame and rays, without air a bent one.
 */
import type { BoardArt } from '../format';
import { bend, board, corner, draught, fan, gallery, measure, pace, plate, shaftIn, shaftOut } from './aerage-plan';
import { doorClosed, doorOpen, leaf, sasRod, wedge, workingPlace } from './aerage-things';

export function aerage(): BoardArt {
  return {
    'board-wide': board(1110, 556, 498, 3),
    'board-tall': board(688, 928, 866, 5),
    gallery: gallery(),
    pace: pace(),
    measure: measure(),
    draught: draught(),
    corner: corner(),
    bend: bend(),
    'shaft-in': shaftIn(),
    'shaft-out': shaftOut(),
    fan: fan(),
    plate: plate(),
    'face-aired': workingPlace(true),
    'face-still': workingPlace(false),
    'door-open': doorOpen(),
    'door-closed': doorClosed(),
    'sas-rod': sasRod(),
    wedge: wedge(),
    leaf: leaf(),
  };
}
