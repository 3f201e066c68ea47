import './publish-bar.css';
import './program-editor.css';
