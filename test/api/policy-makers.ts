import type { Role } from '@app/persistence';
import type { RuleSet } from '@app/rule-set';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { DraftView, PublishedDraftView } from '../../apps/api/src/rule-set-drafts/drafts.views';
import { storageOf } from '../identity/world';
import { createUser, type TestUser } from '../support/identity';
import { scopeOf } from '../support/scope-of';
import type { Answer, Api, Method } from './with-api';

/** The people of a bureau that a change of policy takes, and what they do with drafts. */
export interface PolicyMakers {
  readonly editor: TestUser;
  readonly second: TestUser;
  readonly approver: TestUser;
  readonly publisher: TestUser;
  call<T = DraftView & ErrorView>(who: TestUser, method: Method, path: string, body?: object): Promise<Answer<T>>;
  /** A new draft of the editor's. */
  create(districtCode: string, from: object, year?: number): Promise<DraftView>;
  /** The draft with other content. */
  save(draft: DraftView, ruleSet: RuleSet): Promise<DraftView>;
  /** One step of somebody's, which has to succeed. */
  step(who: TestUser, draft: DraftView, name: string, body?: object): Promise<DraftView>;
  acknowledge(who: TestUser, draft: DraftView, simulationId: string): Promise<void>;
  /** From a draft to a published version, by all three. */
  publish(draft: DraftView): Promise<PublishedDraftView>;
}

export function addressOf({ districtCode, draftId }: DraftView): string {
  return `districts/${districtCode}/rule-set-drafts/${draftId}`;
}

/** Signs in the bureau of a district; it looks after all districts below. */
export async function policyMakers(api: Api, districtCode: string): Promise<PolicyMakers> {
  const user = (role: Role) => createUser(api.app, { grants: [{ role, districtCode, unitId: null }] });
  const [editor, second] = [await user('policy-editor'), await user('policy-editor')];
  const [approver, publisher] = [await user('approver'), await user('approver')];
  const call: PolicyMakers['call'] = (who, method, path, body) =>
    api.send(method, path, { token: who.token, ...(body === undefined ? {} : { body }) });
  const done = async (answer: Promise<Answer<DraftView & ErrorView>>, status = 200): Promise<DraftView> => {
    const { status: given, body } = await answer;
    if (given !== status) throw new Error(JSON.stringify(body));
    return body;
  };
  const step: PolicyMakers['step'] = (who, draft, name, body = {}) =>
    done(call(who, 'POST', `${addressOf(draft)}/${name}`, { revision: draft.revision, ...body }));
  const acknowledge: PolicyMakers['acknowledge'] = async (who, draft, simulationId) => {
    await storageOf(api.app).simulationAcknowledgements.add(scopeOf(draft.districtCode), {
      ...{ districtCode: draft.districtCode, simulationId, resolvedHash: draft.resolvedHash ?? '' },
      ...{ districtCodes: [draft.districtCode], years: [draft.year] },
      ...{ userId: who.userId, userName: who.name, at: new Date() },
    });
  };
  return {
    ...{ editor, second, approver, publisher, call, step, acknowledge },
    create: (where, from, year = 2023) =>
      done(call(editor, 'POST', `districts/${where}/rule-set-drafts`, { year, kind: 'project', from }), 201),
    save: (draft, ruleSet) => done(call(editor, 'PUT', addressOf(draft), { revision: draft.revision, ruleSet })),
    publish: async (draft) => {
      const submitted = await step(editor, draft, 'submit');
      await acknowledge(approver, draft, `job-of-${draft.draftId}`);
      const { revision } = await step(approver, submitted, 'approve');
      const answer = await call<PublishedDraftView>(publisher, 'POST', `${addressOf(draft)}/publish`, { revision });
      if (answer.status !== 200) throw new Error(answer.text);
      return answer.body;
    },
  };
}
