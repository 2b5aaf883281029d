module.exports = async () => {
  await globalThis.sharedDatabase?.close();
};
