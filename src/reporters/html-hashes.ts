/** Generated from the style and the script of the HTML report: `npm run update`. */
export const STYLE_HASH = '6C9w6rx3cSYDVqLF6xzrAnUhW2ioeUhrJNkyKDIxLxc=';
export const SCRIPT_HASH = 'uFqqR2HB/uMDkIJGaRWMNbJuDHonNBDHKqhKWrQAWN0=';
