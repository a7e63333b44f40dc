import type { Command } from 'commander';
import { usage } from '../problems.js';

/** `weft completion bash|zsh` */
export function completion(program: Command) {
  program
    .command('completion')
    .description('a script that completes commands and options: `eval "$(weft completion bash)"`')
    .argument('<shell>', 'bash or zsh')
    .action((shell: string) => {
      if (shell !== 'bash' && shell !== 'zsh') throw usage(`completion: ${shell} must be bash or zsh`);
      process.stdout.write(
        `${shell === 'zsh' ? 'autoload -U +X bashcompinit && bashcompinit\n' : ''}${script(program)}`,
      );
    });
}

/** What can follow, for each way into the commands. */
function script(program: Command): string {
  const cases = ways(program, '').map(([way, words]) => `    "${way}") words="${words.join(' ')}" ;;`);
  return `_weft() {
  local way="" words="" word i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    [[ "$word" == -* ]] || way="\${way:+$way }$word"
  done
  case "$way" in
${cases.join('\n')}
    *) return ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _weft weft
`;
}

function ways(command: Command, way: string): Array<[string, string[]]> {
  const options = command.options.map((it) => it.long ?? it.short ?? '');
  const names = command.commands.flatMap((it) => [it.name(), ...it.aliases()]);
  const below = command.commands.flatMap((it) =>
    [it.name(), ...it.aliases()].flatMap((name) => ways(it, way ? `${way} ${name}` : name)),
  );
  return [[way, [...names, ...options]], ...below];
}
