import './program-editor.css';
