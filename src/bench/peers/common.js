// What the pages of the peers share: one panorama, one view, and a way to turn it.
export const query = new URLSearchParams(location.search);
export const levels = JSON.parse(query.get('levels'));
export const tileSize = Number(query.get('tileSize'));
export const view = { yaw: Number(query.get('yaw')), pitch: Number(query.get('pitch')) };

const half = Math.tan((Number(query.get('fov')) * Math.PI) / 360);
const longer = Math.max(innerWidth, innerHeight);
const along = (side) => (2 * Math.atan((half * side) / longer) * 180) / Math.PI;

/** The field of view counts along the longer side; the peers count it along the other two. */
export const horizontal = along(innerWidth);
export const vertical = along(innerHeight);

export const radians = (degrees) => (degrees * Math.PI) / 180;
