/** Generated from the style and the script of the HTML report: `npm run update`. */
export const STYLE_HASH = 'YAtP+qeBfQP7/Wiw+jUVSl9z0scaGnH05BHsjCGQI3w=';
export const SCRIPT_HASH = 'uFqqR2HB/uMDkIJGaRWMNbJuDHonNBDHKqhKWrQAWN0=';
