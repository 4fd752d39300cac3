// How is it worked on? The compiler and the sandbox both watch: a saved file is a restarted server.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const dataDir = process.env['DATA_DIR'] ?? '.data'

function printCommands(): void {
  const partners = Object.keys(JSON.parse(readFileSync(join(dataDir, 'sandbox-credentials.json'), 'utf8')) as object)
  const lines = partners.filter(name => name !== 'citizens')
    .map(name => `  npm run -s token -- --as ${name}${name === 'citizen' ? ' --person 张三' : ''}`)
  process.stdout.write(`A token for each kind of partner (and --staff ID for a member of its staff):\n${lines.join('\n')}\n`)
}

const compiler = spawn('tsc', ['-p', '.', '--watch', '--preserveWatchOutput', ...process.argv.slice(2)], { stdio: 'inherit' })
const server = spawn(
  process.execPath, ['--watch', '--watch-preserve-output', '--enable-source-maps', 'dist/main.js', '--sandbox'],
  { stdio: ['inherit', 'pipe', 'inherit'] },
)

let printed = false
server.stdout.on('data', (chunk: Buffer) => {
  process.stdout.write(chunk)
  if (printed || !chunk.includes('tongban ready')) return
  printed = true
  printCommands()
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    compiler.kill(signal)
    server.kill(signal)
  })
}
