/** Path of the page to which an OpenID Connect provider sends people back. */
export const RETURN_PATH = '/sign-in/callback';
