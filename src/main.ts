/** The page starts here: words and title at once, Phaser and the rest behind them. */
import '@fontsource/londrina-solid/latin-400.css';
import '@fontsource/londrina-solid/latin-900.css';
import '@fontsource/andika/latin-400.css';
import '@fontsource/andika/latin-ext-400.css';
import '@fontsource/andika/latin-700.css';
import '@fontsource/andika/latin-ext-700.css';
import './ui/styles';
import { startGame } from './scenes/start';

startGame();
