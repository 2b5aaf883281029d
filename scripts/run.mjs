/**
 * One command for each thing: start, test, build, bench, dev, check. Each works on a fresh clone: it installs what is
 * missing and builds what changed. Nothing is imported from node_modules here, because it may not be there yet, and
 * the version check comes before anything an old node could not read.
 */
const NEEDED = [20, 19];

async function main([command = '', ...args]) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
    console.error(`Suanpan needs Node ${NEEDED.join('.')} or later; this is ${process.version} (${process.execPath}).`);
    return 1;
  }
  const { commands } = await import('./tasks/commands.mjs');
  if (!Object.hasOwn(commands, command)) {
    console.error(`Usage: node scripts/run.mjs ${Object.keys(commands).join(' | ')}`);
    return 2;
  }
  return commands[command](args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
