import './sessions.css';
