import { DistrictTable, type District } from '@app/rule-set';
import { mongo, type Model } from 'mongoose';
import type { DistrictScope } from '../../scope/district-scope';
import { GuardedChanges, type GuardDocument } from '../guard/guarded-changes';
import { DistrictCycleError } from './district-tree-errors';

const DUPLICATE_KEY = 11000;
const SHOWN = { _id: 0, code: 1, name: 1, parentCode: 1, alternateNames: 1 } as const;

/** A district as stored: `moves` counts how often its parent changed. */
type StoredDistrict = District & { readonly moves?: number };

/** A district that moves from below one to below another. */
interface Move {
  readonly code: string;
  readonly fromMoves: number;
  readonly parentCode: string;
}

export type DistrictNames = Pick<District, 'name' | 'alternateNames'>;

/** The tree of districts as administration changes it. It only grows: records of many years name its codes. */
export class DistrictTreeRepository {
  private readonly moves: GuardedChanges<Move>;

  constructor(
    private readonly districts: Model<District>,
    guards: mongo.Collection<GuardDocument<Move>>,
  ) {
    this.moves = new GuardedChanges(guards, 'districts', (move) => this.makeMove(move));
  }

  /** The district above all others; blank while the table is empty. */
  async rootCode(): Promise<string> {
    const root = await this.districts.findOne({ parentCode: null }).select(SHOWN).lean<District>().exec();
    return root?.code ?? '';
  }

  /**
   * Adds a district below one that is there.
   *
   * @returns `taken` when the code is there already, `no-parent` when the parent is not
   * @throws OutOfScopeError when the parent is outside the scope
   */
  async add(
    scope: DistrictScope,
    district: District & { readonly parentCode: string },
  ): Promise<'added' | 'taken' | 'no-parent'> {
    scope.assertCovers(district.parentCode);
    if (!(await this.districts.exists({ code: district.parentCode }))) return 'no-parent';
    try {
      await this.districts.create(district);
      return 'added';
    } catch (error) {
      if (error instanceof mongo.MongoServerError && error.code === DUPLICATE_KEY) return 'taken';
      throw error;
    }
  }

  /**
   * Gives a district other names.
   *
   * @returns the district afterwards; null when it is not there
   * @throws OutOfScopeError
   */
  rename(scope: DistrictScope, code: string, names: DistrictNames): Promise<District | null> {
    scope.assertCovers(code);
    return this.districts
      .findOneAndUpdate({ code }, { $set: names }, { returnDocument: 'after', projection: SHOWN })
      .lean<District>()
      .exec();
  }

  /**
   * Puts a district, with all below it, below another one.
   *
   * @returns the district afterwards; null when one of the two is not there
   * @throws DistrictCycleError when the new parent is the district itself or below it; this includes moving the root
   * @throws OutOfScopeError when either is outside the scope
   */
  async move(scope: DistrictScope, code: string, parentCode: string): Promise<District | null> {
    scope.assertCovers(code);
    scope.assertCovers(parentCode);
    let moved: District | null = null;
    await this.moves.run(async () => {
      const stored = await this.districts.find().lean<StoredDistrict[]>().exec();
      const table = new DistrictTable(stored);
      const district = stored.find((each) => each.code === code);
      if (!district || !table.get(parentCode)) return null;
      const lineage = [parentCode, ...table.ancestorsOf(parentCode).map((above) => above.code)];
      if (lineage.includes(code)) throw new DistrictCycleError(code, parentCode);
      const { name, alternateNames } = district;
      moved = { code, name, alternateNames, parentCode };
      return district.parentCode === parentCode ? null : { code, fromMoves: district.moves ?? 0, parentCode };
    });
    return moved;
  }

  /** Makes a move that a crash has left half done. */
  recover(): Promise<void> {
    return this.moves.recover();
  }

  private async makeMove({ code, fromMoves, parentCode }: Move): Promise<void> {
    const isFromThere = fromMoves === 0 ? { moves: { $exists: false } } : { moves: fromMoves };
    const update = { $set: { parentCode, moves: fromMoves + 1 } };
    await this.districts.collection.updateOne({ code, ...isFromThere }, update);
  }
}
