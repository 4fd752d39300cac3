// Does the code keep the rules of the house? All checks run at once, whatever the others say; the last line counts them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const CHECKS: Readonly<Record<string, readonly string[]>> = {
  'types of src and test': ['tsc', '--noEmit', '-p', '.config/tsconfig.test.json'],
  'lint': ['eslint', '-c', '.config/eslint.config.js', '--max-warnings', '0', 'src', 'test'],
  'who imports whom': ['depcruise', '--config', '.config/dependency-cruiser.cjs', 'src', 'test'],
  'unused code and packages': ['knip', '--config', '.config/knip.json', '--no-progress'],
  'mirrors and migrations': [process.execPath, 'dist/tools/generate.js', '--check'],
}

async function passes(name: string, [program = '', ...parameters]: readonly string[]): Promise<boolean> {
  const since = performance.now()
  const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString() })
  const [code] = (await once(child, 'close')) as [number | null]
  const passed = code === 0
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  process.stdout.write(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n${passed ? '' : `${output}\n`}`)
  return passed
}

const outcomes = await Promise.all(Object.entries(CHECKS).map(([name, command]) => passes(name, command)))
const failed = outcomes.filter(passed => !passed).length
process.stdout.write(`${outcomes.length - failed} checks passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
