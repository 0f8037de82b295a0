/** What steps need of copies in a bucket, as one part of the bundle. */
export { bringCopy } from "./bring.js";
export { Bucket, bucketAccess, bucketPlace } from "./bucket.js";
export { copyBackup } from "./copy.js";
export { refuseUnknownRecipients } from "./encryption.js";
