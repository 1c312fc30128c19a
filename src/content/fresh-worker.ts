/** Makes boards beside the page, so that it answers meanwhile. */
import { answerOrder } from './fresh-order';

addEventListener('message', ({ data }: MessageEvent<unknown>) => void answerOrder(data).then((answer) => postMessage(answer)));
