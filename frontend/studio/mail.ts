import './mail.css';
