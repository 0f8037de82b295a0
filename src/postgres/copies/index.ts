/** What steps need of copies elsewhere, as one part of the bundle. */
export { bringCopy } from "./bring.js";
export { Bucket, bucketAccess, bucketMistake, bucketPlace } from "./bucket.js";
export { copyBackup } from "./copy.js";
export { encryptionTo } from "./encryption/encryption.js";
export { Sftp } from "./sftp.js";
export { SftpFolder } from "./sftp-folder.js";
