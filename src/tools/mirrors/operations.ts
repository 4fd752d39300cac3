// Which types do the documented operations have? For the command line and for partners who generate as we do: src/cli/generated.
import { globSync } from 'node:fs'
import { generate } from '@graphql-codegen/cli'
import { SCHEMA_FILES } from './schema.js'
import { type Mirror } from './mirror.js'

const DOCUMENTS = 'schema/operations/**/*.graphql'
export const GENERATED = 'src/cli/generated/'

/** The schema as text, since the committed one may be the one that is out of date. */
export async function operationMirrors(schema: readonly Mirror[]): Promise<Mirror[]> {
  if (globSync(DOCUMENTS).length === 0) return []
  const files = (await generate({
    schema: schema.filter(({ path }) => SCHEMA_FILES.some(each => each === path)).map(({ text }) => text).join('\n'),
    documents: DOCUMENTS,
    silent: true,
    generates: {
      [GENERATED]: {
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: {
          documentMode: 'string', importExtension: '.js', useTypeImports: true, enumsAsTypes: true, immutableTypes: true,
          defaultScalarType: 'string', scalars: { Fen: 'number' },
        },
      },
    },
  }, false)) as { filename: string, content: string }[]
  return files.map(({ filename, content }) => ({ path: filename.replace(/^\.\//, ''), text: content }))
}
