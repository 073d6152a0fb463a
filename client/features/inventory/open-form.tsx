import type { ElementEdit } from '../../../domain/change/record.ts';
import type { Agreement } from '../../../domain/model/entities.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import type { Names } from '../../../domain/transfer/names.ts';
import { useViewState } from '../../context/address.ts';
import { InventoryView } from '../../context/screens.ts';
import { elementsIn } from '../../editing/cell-text.ts';
import { useFilieresFirst } from '../../editing/filieres-first.ts';
import { useSheet } from '../../editing/sheet.tsx';
import type { Edits } from '../../editing/use-edits.ts';
import type { Added } from './added-bar.tsx';
import { givenByAgreement } from './agreement-gives.ts';
import { ElementForm } from './element-form.tsx';

/** The value of `open` in the address for a new element, which has no id yet. */
export const NEW = 'NEW';

/**
 * The form of the element that the address names, or of a new one, filled in with what the address says. `save` receives
 * the edits and what to do once they are saved; `added` is then told which element is new.
 */
export function OpenForm(props: {
  readonly edits: Edits;
  save(edits: readonly ElementEdit[], done: () => void): void;
  added(element: Added | undefined): void;
  remove(id: string): void;
  close(): void;
}) {
  const { document, names } = useSheet();
  const [view] = useViewState(InventoryView);
  const { edits, save, added, remove, close } = props;
  const { list, open, operator, from, to, agreement } = view;
  const { first, asked, cancel, finish, withFirst } = useFilieresFirst();
  const element = elementsIn(document, list).find(({ id }) => id === open);
  if (open === undefined || (element === undefined && open !== NEW)) return null;
  return (
    <>
      <ElementForm
        key={[list, open, operator, from, to, agreement].join(' ')}
        list={list}
        element={open === NEW ? undefined : element}
        given={givenOf(view, names, document.agreements)}
        operator={operator}
        pending={edits.pending}
        isAsked={edits.asking !== undefined || edits.clash !== undefined || asked !== undefined}
        filieresFirst={list === 'passerelles' ? first : undefined}
        save={(wanted) =>
          save(withFirst(wanted), () => {
            close();
            added(addedBy(wanted, list));
          })
        }
        remove={remove}
        close={close}
      />
      {asked !== undefined && (
        <ElementForm
          list="filieres"
          element={undefined}
          given={{ operator: asked.operator }}
          operator={undefined}
          pending={false}
          isAsked={false}
          save={finish}
          remove={cancel}
          close={cancel}
        />
      )}
    </>
  );
}

/**
 * What a new element begins with, as the address says; ids that name nothing are left out. A passerelle takes over the form
 * and the first day of its agreement.
 */
function givenOf(
  view: InventoryView,
  names: Names,
  agreements: readonly Agreement[],
): Readonly<Record<string, string>> {
  const given = Object.fromEntries(
    (GIVEN[view.list] ?? []).flatMap((path) => {
      const id = view[path];
      return id === undefined || names.listOf(id) === undefined ? [] : [[path, id]];
    }),
  );
  const agreement = agreements.find(({ id }) => id === given.agreement);
  return agreement === undefined ? given : { ...given, ...givenByAgreement({ ...given, id: '' }, agreement) };
}

const GIVEN: Partial<Readonly<Record<EntityList, readonly ('from' | 'to' | 'agreement' | 'operator')[]>>> = {
  passerelles: ['from', 'to', 'agreement'],
  filieres: ['operator'],
  sites: ['operator'],
};

/** The element of a list that the edits of a form add; undefined when they only change one. */
function addedBy(edits: readonly ElementEdit[], list: EntityList): Added | undefined {
  const last = edits.at(-1);
  return last?.do === 'ADD' && last.list === list ? { list, id: String(last.element.id) } : undefined;
}
