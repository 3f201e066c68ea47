import './tour-editor.css';
