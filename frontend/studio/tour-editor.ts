import './publish-bar.css';
import './tour-editor.css';
