/** The page starts here: words and title at once, Phaser and the rest behind them. */
import './ui/styles';
import { startGame } from './scenes/start';

startGame();
