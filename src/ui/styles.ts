/** All style sheets, in the order of their cascade. */
import './styles/base.css';
import './styles/parts.css';
import './styles/edges.css';
import './styles/voice.css';
import './styles/tools.css';
import './styles/board.css';
import './styles/screens.css';
import './styles/dialogs.css';
import './styles/paper-objects.css';
import './styles/notebook.css';
import './styles/places.css';
import './styles/team.css';
import './styles/tall.css';
