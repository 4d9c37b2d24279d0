import { describe, expect, it } from 'vitest';
import { demonymForms } from './demonym-forms';

describe('demonymForms', () => {
  it.each([
    ['fr', 'syrien', ['syrienne', 'syriens', 'syriennes']],
    ['fr', 'grec', ['grecque', 'grecs']],
    ['fr', 'turc', ['turque', 'turcs']],
    ['fr', 'français', ['française', 'françaises']],
    ['fr', 'russe', ['russes']],
    ['es', 'sirio', ['siria', 'sirios', 'sirias']],
    ['es', 'francés', ['francesa', 'franceses']],
    ['es', 'español', ['española', 'españoles']],
    ['es', 'iraní', ['iraníes']],
    ['pt', 'sírio', ['síria', 'sírios']],
    ['pt', 'alemão', ['alemã', 'alemães']],
    ['pt', 'espanhol', ['espanhola', 'espanhóis']],
    ['de', 'syrisch', ['syrische', 'syrischen', 'syrischem']],
    ['de', 'Syrer', ['Syrern', 'Syrerin', 'Syrerinnen']],
    ['de', 'Russe', ['Russen', 'Russin', 'Russinnen']],
    ['ar', 'سوري', ['السوري', 'سورية', 'السوريين']],
  ] as const)('%s: %s', (language, word, forms) => expect(demonymForms(word, language)).toEqual(expect.arrayContaining([word, ...forms])));
});
