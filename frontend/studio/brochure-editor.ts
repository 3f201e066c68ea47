import './publish-bar.css';
import './brochure-editor.css';
