import { changed, count, list, numbered, object, person, text, toggled, type Entry, type Json, type Person } from './wire';

export interface Question {
  readonly n: number;
  readonly at: number;
  /** Nobody where that is not shown. */
  readonly by: Person | undefined;
  readonly text: string;
  readonly votes: number;
  /** In writing. */
  readonly answer: string;
  readonly answerer: string;
  /** By word of mouth. */
  readonly answered: boolean;
  readonly held: boolean;
}

export interface Questions {
  readonly all: ReadonlyMap<number, Question>;
  /** The question that is being answered; 0 for none. */
  readonly current: number;
  /** Questions that this visitor wants answered. */
  readonly votes: ReadonlySet<number>;
  /** Questions that this visitor asked. */
  readonly own: ReadonlySet<number>;
}

export type Order = 'votes' | 'new';

export function questionsOf(state: Json, mine: Json): Questions {
  const all = [...list(state['questions']), ...list(mine['questions'])]
    .filter((value) => count(object(value)['merged']) === 0)
    .map(questionOf);
  return {
    all: new Map(all.map((each) => [each.n, each])),
    current: count(state['current']),
    votes: new Set(list(mine['votes']).map(count)),
    own: new Set(list(mine['questions']).map((value) => questionOf(value).n)),
  };
}

export function questionsAfter(questions: Questions, entry: Entry): Questions {
  const payload = entry.payload;
  const question = count(payload['question']);
  const current = questions.current === question ? 0 : questions.current;
  switch (entry.type) {
    case 'question.ask':
      return withQuestion(questions, { ...payload, n: entry.n, at: entry.at, by: entry.by, votes: 1 });
    case 'question.approve': {
      const { at, votes } = questions.all.get(question) ?? { at: entry.at, votes: 1 };
      const ask = object(payload['ask']);
      return withQuestion(questions, { ...ask, held: false, n: question, at, by: payload['author'], votes });
    }
    case 'question.answer': {
      const change = { answer: text(payload['text']), answerer: entry.by.name ?? '' };
      return { ...questions, current, all: changed(questions.all, question, change) };
    }
    case 'question.answered':
      return { ...questions, current, all: changed(questions.all, question, { answered: true }) };
    case 'question.current':
      return { ...questions, current: question };
    case 'question.merge': {
      const into = count(payload['into']);
      const votes = count(payload['votes']);
      const next = without(questions, question);
      return {
        ...next,
        all: changed(next.all, into, { votes }),
        votes: questions.votes.has(question) ? toggled(next.votes, into, true) : next.votes,
      };
    }
    case 'question.withdraw':
    case 'question.remove':
      return without(questions, question);
    case 'person.erase':
      return [...questions.all.values()]
        .filter((each) => each.by?.id === text(payload['person']))
        .reduce((next, each) => without(next, each.n), questions);
    default:
      return questions;
  }
}

export function questionsCounted(questions: Questions, frame: Json): Questions {
  let all = questions.all;
  for (const [n, votes] of numbered(frame['votes'], count)) all = changed(all, n, { votes });
  return all === questions.all ? questions : { ...questions, all };
}

/** This visitor wants a question answered, or no longer does. */
export function voted(questions: Questions, question: number, on: boolean): Questions {
  return { ...questions, votes: toggled(questions.votes, question, on) };
}

/** A question of this visitor's is stored: the server says to nobody who asked, and counts the asker's vote. */
export function asked(questions: Questions, question: number): Questions {
  return { ...voted(questions, question, true), own: toggled(questions.own, question, true) };
}

export function isSettled(question: Question): boolean {
  return question.answered || question.answer !== '';
}

/** The one being answered first, then those with most votes or the newest, then those answered. */
export function inTurn(questions: Questions, order: Order): Question[] {
  const rank = (question: Question): number =>
    question.n === questions.current ? 0 : isSettled(question) ? 2 : 1;
  const within = (a: Question, b: Question): number => (order === 'new' ? b.n - a.n : b.votes - a.votes || a.n - b.n);
  return [...questions.all.values()].sort((a, b) => rank(a) - rank(b) || within(a, b));
}

function withQuestion(questions: Questions, json: Json): Questions {
  const question = questionOf(json);
  return { ...questions, all: new Map(questions.all).set(question.n, question) };
}

function without(questions: Questions, n: number): Questions {
  const all = new Map(questions.all);
  all.delete(n);
  return { ...questions, all, current: questions.current === n ? 0 : questions.current };
}

function questionOf(value: unknown): Question {
  const json = object(value);
  return {
    n: count(json['n']),
    at: count(json['at']),
    by: person(json['by']),
    text: text(json['text']),
    votes: count(json['votes']),
    answer: text(json['answer']),
    answerer: text(json['answerer']),
    answered: json['answered'] === true,
    held: json['held'] === true,
  };
}
