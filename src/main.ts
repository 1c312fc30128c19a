/** The page starts here: words and title at once, Phaser and the rest behind them. */
import '@fontsource/londrina-solid/latin-400.css';
import '@fontsource/londrina-solid/latin-900.css';
import '@fontsource/andika/latin-400.css';
import '@fontsource/andika/latin-ext-400.css';
import '@fontsource/andika/latin-700.css';
import '@fontsource/andika/latin-ext-700.css';
import './ui/styles/base.css';
import './ui/styles/parts.css';
import './ui/styles/edges.css';
import './ui/styles/voice.css';
import './ui/styles/tools.css';
import './ui/styles/board.css';
import './ui/styles/screens.css';
import './ui/styles/dialogs.css';
import './ui/styles/paper-objects.css';
import './ui/styles/notebook.css';
import './ui/styles/places.css';
import './ui/styles/team.css';
import './ui/styles/tall.css';
import { startGame } from './scenes/start';

startGame();
