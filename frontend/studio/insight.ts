import './insight.css';
