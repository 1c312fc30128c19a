/** The poster behind the title: one drawing as a background image, without Phaser. */
import { pictures } from 'virtual:art';
import type { Picture } from '../../assets/art/format';
import { inkSvg } from '../../assets/art/ink/apply';
import type { FrameWatch } from './frame';

const WIDE = { x: 0, y: 0, w: 1280, h: 720 };

const poster = (picture: Picture, watch: FrameWatch): string => {
  const shown = [
    ...picture.planes.map(({ depth, svg }) => ({ depth, svg })),
    ...picture.sprites.filter(({ crop }) => !crop || crop === watch.shape.frame).map(({ depth, frames }) => ({ depth, svg: frames[0] ?? '' })),
  ].sort((a, b) => a.depth - b.depth);
  return inkSvg(shown.map(({ svg }) => svg).join(''), watch.shape.frame === 'wide' ? WIDE : picture.tall, 'lit');
};

let painted = false;

/** Paints the poster, once in a visit, and keeps it right when the frame changes. @param wanted false when the title was left meanwhile. */
export async function paintTitle(watch: FrameWatch, wanted: () => boolean): Promise<void> {
  const load = pictures.title;
  if (painted || !load) return;
  const picture = await load();
  if (painted || !wanted()) return;
  painted = true;
  let url = '';
  const paint = () => {
    URL.revokeObjectURL(url);
    url = URL.createObjectURL(new Blob([poster(picture, watch)], { type: 'image/svg+xml' }));
    document.documentElement.style.setProperty('--title-art', `url("${url}")`);
  };
  paint();
  watch.watch((_, frameChanged) => frameChanged && paint());
}
