/**
 * Chooses the renderer by the name of the GPU: software WebGL draws 3 frames a second where Canvas draws 59. After slow
 * first frames it is Canvas for good (`settings.renderer`); only the address asks for WebGL all the same.
 */

export type RendererName = 'webgl' | 'canvas';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * @param wish `?r=webgl` or `?r=canvas`, or null.
 * @param advice what an earlier visit learnt: `canvas` after slow first frames, else null.
 */
export function chooseRenderer(wish: string | null, advice: 'canvas' | null): RendererName {
  if (wish === 'webgl' || wish === 'canvas') return wish;
  if (advice !== null) return advice;
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return 'canvas';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(name) ? 'canvas' : 'webgl';
}
